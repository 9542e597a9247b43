import { run } from './run'

// Over damaged files pdf.js leaves failures unheard besides the one it reports; they must not end a list of files.
process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof Error && reason.stack?.includes('pdfjs-dist'))) throw reason
})

process.exitCode = await run(process.argv.slice(2), {
  print: (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`),
  complain: (message) => process.stderr.write(`${message.replace(/\s+/g, ' ')}\n`),
})

// What a file that was given up still holds open must not keep the process.
setTimeout(() => process.stdout.write('', () => process.exit()), 2000).unref()
