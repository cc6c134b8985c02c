/**
 * Moves the focus through a table by the arrow keys. Whatever can be reached bears `data-nav`; the table is one tab stop,
 * where the reader left it. Left and right go from stop to stop, up and down stay in the column, also across heads that
 * span several of them.
 */
export function moveFocus(table: HTMLTableElement, event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
  const current = document.activeElement?.closest<HTMLElement>('[data-nav]')
  if (!current || !table.contains(current)) return false
  const target = targetOf(table, current, event)
  if (!target) return false
  makeTabStop(table, target)
  target.focus()
  return true
}

/** Sees to it that the table has exactly one tab stop; by default its first. */
export function makeTabStop(table: HTMLTableElement, wanted?: HTMLElement): void {
  const stops = stopsIn(table)
  const stop = wanted ?? stops.find(({ tabIndex }) => tabIndex === 0) ?? stops[0]
  for (const each of stops) {
    const tabIndex = each === stop ? 0 : -1
    // Writing it costs a restyling, also where it is the same.
    if (each.tabIndex !== tabIndex) each.tabIndex = tabIndex
  }
}

function stopsIn(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[data-nav]')]
}

/** The column of each table in which the reader last went up or down. */
const columnOf = new WeakMap<HTMLTableElement, number>()

function targetOf(
  table: HTMLTableElement,
  current: HTMLElement,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
): HTMLElement | undefined {
  const cell = current.closest<HTMLTableCellElement>('th, td')!
  const rows = [...table.rows].filter((row) => stopsIn(row).length > 0)
  const rowIndex = rows.indexOf(cell.closest('tr')!)
  const inRow = stopsIn(rows[rowIndex]!)
  const nextTo = (step: number) => inRow[inRow.indexOf(current) + step]
  const below = (step: number) => {
    if (cell.colSpan === 1) columnOf.set(table, cell.cellIndex)
    return inColumn(rows[Math.min(Math.max(rowIndex + step, 0), rows.length - 1)], columnOf.get(table) ?? 0)
  }
  switch (key) {
    case 'ArrowRight':
      return nextTo(1)
    case 'ArrowLeft':
      return nextTo(-1)
    case 'ArrowDown':
      return below(1)
    case 'ArrowUp':
      return below(-1)
    case 'PageDown':
      return below(10)
    case 'PageUp':
      return below(-10)
    case 'Home':
      return ctrlKey || metaKey ? stopsIn(rows[0]!)[0] : inRow[0]
    case 'End':
      return ctrlKey || metaKey ? stopsIn(rows.at(-1)!).at(-1) : inRow.at(-1)
    default:
      return undefined
  }
}

/** The first stop in the column, or the nearest one to its left where the row is shorter. */
function inColumn(row: HTMLTableRowElement | undefined, column: number): HTMLElement | undefined {
  for (let index = Math.min(column, (row?.cells.length ?? 0) - 1); index >= 0; index--) {
    const stop = stopsIn(row!.cells[index]!)[0]
    if (stop) return stop
  }
  return undefined
}
