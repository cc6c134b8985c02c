import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { AnyRecord } from '../recordRows.ts'

/** How to cite a record: the dataset, the record by its title and id, and the address that shows it. */
export function citationOf(matrix: Matrix, id: string, title: string, address: string): string {
  return `${matrix.dataset.cite}. Record ${id}: “${title}”. ${address}`
}

/** A record as its file has it: whose it is follows from the folder. */
export function storedJson(record: AnyRecord['record']): string {
  const { actor: _, ...stored } = record
  return JSON.stringify(stored, undefined, 2)
}
