import { runTypeScript } from './bundle.mjs'

await runTypeScript('src/cli/main.ts')
