import { checkDataset } from '../src/dataset/check.ts'
import type { DataFile } from '../src/dataset/dataFile.ts'
import { formatFault } from '../src/dataset/formatFault.ts'
import { readDataFolder } from './readDataFolder.ts'

/** Prints every fault of `data/` and a line that sums up; the exit code is 1 if there is a fault. */
export function checkData(): number {
  const { faults, lines } = checkReport(readDataFolder())
  console.log(lines.join('\n'))
  return faults === 0 ? 0 : 1
}

/** What the checker says of these files, line by line. */
export function checkReport(files: readonly DataFile[]): { faults: number; lines: string[] } {
  const faults = checkDataset(files)
  const faulty = new Set(faults.map(({ path }) => path)).size
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`
  const sum =
    faults.length === 0
      ? `${count(files.length, 'file')}, no fault`
      : `${count(faults.length, 'fault')} in ${faulty} of ${count(files.length, 'file')}`
  return { faults: faults.length, lines: [...faults.map(formatFault), sum] }
}
