import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { formatCount } from '../../model/coverage.ts'
import type { Matrix, MatrixFinding } from '../../dataset/publish/matrix.ts'
import type { Answer } from '../../model/answer.ts'
import { answerInWords, markOf } from '../../model/words.ts'
import { Glyph, markAt } from '../../ui/Glyph.tsx'
import type { Comparison } from './rows.ts'
import styles from './StripCard.module.css'

/** The cell whose squares are named: of a component or a question. And where the mouse points, if at one of them. */
interface Pointed {
  readonly cell: HTMLElement
  readonly actor: string
  readonly row: string
  /** Where on the screen the mouse points at a square. */
  readonly x: number | undefined
}

/**
 * Names the squares of the cell that the mouse or the keyboard points at: a country's questions, or a bloc's members. It is for the eye: the cell says the
 * same to the ear, and a finger opens the evidence, which names them too.
 */
export function StripCard({
  table,
  matrix,
  comparison,
}: {
  table: RefObject<HTMLTableElement | null>
  matrix: Matrix
  comparison: Comparison
}) {
  const [pointed, setPointed] = useState<Pointed>()
  const cardRef = useRef<HTMLDivElement>(null)

  useEffect(() => followPointing(table.current!, setPointed), [table])
  useEffect(() => {
    const card = cardRef.current
    if (!pointed || !card) return
    return autoUpdate(pointed.cell, card, async () => {
      const { x, y } = await computePosition(pointed.cell, card, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [offset(4), flip({ padding: 8 }), shift({ padding: 8 })],
      })
      Object.assign(card.style, { left: `${x}px`, top: `${y}px` })
    })
  }, [pointed])

  const named = pointed && namedSquares(pointed, matrix, comparison)
  if (!named) return null
  const strip = pointed.cell.querySelector('svg')
  const meant = strip && pointed.x !== undefined ? markAt(strip, named.squares.length, pointed.x) : undefined
  return (
    <div ref={cardRef} className={styles['card']} aria-hidden="true">
      <b>{named.title}</b>
      <ul>
        {named.squares.map(({ name, answer }, index) => (
          <li key={name} data-pointed={index === meant || undefined}>
            <Glyph kind={markOf(answer)} />
            <span>
              {name} <b>{answerInWords(answer)}</b>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface NamedSquares {
  readonly title: string
  readonly squares: readonly { readonly name: string; readonly answer: Answer<MatrixFinding> }[]
}

function namedSquares(pointed: Pointed, matrix: Matrix, { rows, columns }: Comparison): NamedSquares | undefined {
  const column = columns.find(({ actor }) => actor.id === pointed.actor)
  if (!column) return undefined
  const { actor, members = [] } = column
  const row = rows.find(({ id }) => id === pointed.row)
  if (row) {
    const { answers, coverage } = row.cells.get(actor.id)!
    return (
      answers && {
        title: `${actor.name}, ${row.component.label}: ${formatCount(coverage!)} of ${answers.length}`,
        squares: answers.map((answer, index) => ({ name: row.component.indicators[index]!.question, answer })),
      }
    )
  }
  const question = rows.flatMap(({ questions }) => questions).find(({ id }) => id === pointed.row)
  const memberAnswers = question?.cells.get(actor.id)?.memberAnswers
  if (!question || !memberAnswers || memberAnswers.length === 0) return undefined
  const nameOf = (member: string) => matrix.actors.find(({ id }) => id === member)!.name
  return {
    title: `${actor.name}: ${question.indicator.question}`,
    squares: memberAnswers.map((answer, index) => ({ name: nameOf(members[index]!), answer })),
  }
}

/** Tells which cell the mouse rests on or the keyboard has come to; nothing when it has left. */
function followPointing(table: HTMLTableElement, tell: (pointed: Pointed | undefined) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const cellOf = (target: EventTarget | null) => (target as Element).closest<HTMLElement>('[data-evidence]')
  const point = (cell: HTMLElement | null, x?: number) => {
    const [actor, row] = cell?.dataset['evidence']?.split('.') ?? []
    tell(cell && actor && row ? { cell, actor, row, x } : undefined)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    clearTimeout(waiting)
    const strip = (event.target as Element).closest('svg')
    // A mouse that only passes over opens nothing.
    waiting = setTimeout(() => point(cellOf(event.target), strip ? event.clientX : undefined), 120)
  }
  const onFocusIn = (event: FocusEvent) => {
    const cell = cellOf(event.target)
    point(cell?.matches(':focus-visible') ? cell : null)
  }
  const leave = () => {
    clearTimeout(waiting)
    tell(undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Enter' || event.key === ' ') leave()
  }
  table.addEventListener('pointermove', onPointerMove)
  table.addEventListener('pointerleave', leave)
  table.addEventListener('pointerdown', leave)
  table.addEventListener('focusin', onFocusIn)
  table.addEventListener('focusout', leave)
  table.addEventListener('keydown', onKeyDown)
  return () => {
    clearTimeout(waiting)
    table.removeEventListener('pointermove', onPointerMove)
    table.removeEventListener('pointerleave', leave)
    table.removeEventListener('pointerdown', leave)
    table.removeEventListener('focusin', onFocusIn)
    table.removeEventListener('focusout', leave)
    table.removeEventListener('keydown', onKeyDown)
  }
}
