import './tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWords } from '../i18n'
import { App } from './app'

// The office language is Chinese; `?lang=en` shows the same screen to colleagues who do not read it.
startWords(new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh-CN')

const root = document.getElementById('root')
if (root === null) throw new Error('index.html lacks #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
