/* oxlint-disable no-restricted-imports -- What is measured is the page’s own screen. */
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { milestoneKinds } from '../../../src/dataset/milestoneKinds.ts'
import { dayOf } from '../../../src/model/partialDate.ts'
import { TimelineScreen } from '../../../src/timeline/TimelineScreen.tsx'
import { useOpenDataset } from '../../../src/view/openDataset.ts'
import { changeView, startView } from '../../../src/view/store.ts'
import type { Mount } from './contender.ts'

const dayLength = 86_400_000

/** Our whole screen: the chart with the overview, the filters and the table of the same milestones. */
export const mount: Mount = (root, { matrix, milestones }) => {
  useOpenDataset.setState({
    matrix: { status: 'ready', content: matrix },
    catalogue: { milestones: { status: 'ready', content: milestones } },
  })
  startView(matrix)
  flushSync(() => createRoot(root).render(<TimelineScreen matrix={matrix} />))
  return {
    show: ({ from, to }) =>
      flushSync(() => changeView({ from: dayOf(from / dayLength), to: dayOf(to / dayLength) }, { run: 'bench' })),
    filter: (kind) => flushSync(() => changeView({ kind: milestoneKinds.filter((it) => it === kind) })),
  }
}
