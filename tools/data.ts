import { CommanderError } from 'commander'
import { dataProgram } from './data/dataProgram.ts'
import { WrongUse } from './data/dataset.ts'

try {
  await dataProgram().parseAsync()
} catch (fault) {
  if (fault instanceof CommanderError) {
    // It has said what is wrong, or given the help that was asked for.
    process.exitCode = fault.exitCode === 0 ? 0 : 2
  } else if (fault instanceof WrongUse) {
    console.error(fault.message)
    process.exitCode = 2
  } else throw fault
}
