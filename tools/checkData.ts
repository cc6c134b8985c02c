import { checkDataset } from '../src/dataset/check.ts'
import { formatFault } from '../src/dataset/formatFault.ts'
import { readDataFolder } from './readDataFolder.ts'

/** Prints every fault of `data/` and a line that sums up; the exit code is 1 if there is a fault. */
export function checkData(): number {
  const files = readDataFolder()
  const faults = checkDataset(files)
  for (const fault of faults) console.log(formatFault(fault))
  const faulty = new Set(faults.map(({ path }) => path)).size
  console.log(
    faults.length === 0
      ? `${files.length} files, no fault`
      : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${faulty} of ${files.length} files`,
  )
  return faults.length === 0 ? 0 : 1
}
