import { useMemo } from 'react'
import { withNames, type NamedMilestone } from '../model/milestoneSelection.ts'
import { useView } from '../view/store.ts'
import { useCatalogue } from './useCatalogue.ts'

const instrumentKinds = ['documents', 'institutions'] as const

/** The milestones; during a search with how the instruments are called that they name, once those are there. */
export function useNamedMilestones<List extends readonly NamedMilestone[] | undefined>(milestones: List) {
  const isSearch = useView((view) => view.q.trim() !== '')
  const { complete } = useCatalogue(instrumentKinds, isSearch && milestones !== undefined)
  return useMemo(
    () =>
      isSearch && complete && milestones
        ? withNames(milestones, complete.documents, complete.institutions)
        : milestones,
    [isSearch, milestones, complete],
  )
}
