import { mutationRun } from '../src/checks/mutations/mutation-run.fixture'

const { tried, breaking, missed, alarms } = mutationRun(Number(process.argv[2] ?? 20_000), 20_261_121)
console.log(
  `check:mutations: ${tried} single errors, ${breaking} break a rule, ${missed.length} missed, ${alarms.length} false alarms.`,
)
for (const { edition, change, rules } of missed.slice(0, 40)) console.log(`missed  ${edition}  ${change}  ${rules}`)
for (const alarm of alarms.slice(0, 40)) console.log(`alarm  ${alarm}`)
if (missed.length + alarms.length > 0) process.exitCode = 1
