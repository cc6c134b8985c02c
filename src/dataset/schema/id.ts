import { form } from './form.ts'
import { listOf } from './listOf.ts'

const word = '[a-z0-9]+(-[a-z0-9]+)*'

/** The name of a record in links, citations and addresses. */
export const id = form('id', new RegExp(`^${word}$`), 'is no id; expected small letters and digits joined by hyphens')

export const ownId = id.describe(
  'Its name in the dataset, unique and never used again: small letters and digits joined by hyphens',
)

/** What a dispute or an open question is about: a record, or a cell of the matrix (`ru.con-isolation`, `ru.resilience`). */
export const recordOrCell = form(
  'id',
  new RegExp(`^${word}(\\.${word})?$`),
  'is neither an id nor a cell; expected ru-law-187, ru.con-isolation or ru.resilience, for example',
)

export const replaces = listOf(id).describe('Ids of records that were merged into this one; links to them arrive here')

export const components = listOf(id).describe('Ids of the components it belongs to')
