import './tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWords } from '../i18n'
import { App } from './app'

startWords()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html lacks #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
