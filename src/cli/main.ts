import { run } from './run'

process.exitCode = await run(process.argv.slice(2), {
  print: (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`),
  complain: (message) => process.stderr.write(`${message.replace(/\s+/g, ' ')}\n`),
})
