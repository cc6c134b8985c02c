import { CommanderError } from 'commander'
import { dataProgram } from './data/dataProgram.ts'
import { systemFault, WrongUse } from './data/dataset.ts'

// `… | head` reads no further, which is no fault. What was found is still the exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
    process.exit()
  })
}

try {
  await dataProgram().parseAsync()
} catch (fault) {
  if (fault instanceof CommanderError) {
    // It has said what is wrong, or given the help that was asked for.
    process.exitCode = fault.exitCode === 0 ? 0 : 2
  } else if (fault instanceof WrongUse) {
    console.error(fault.message)
    process.exitCode = 2
  } else {
    const words = systemFault(fault)
    if (words === undefined) throw fault
    console.error(words)
    process.exitCode = 2
  }
}
