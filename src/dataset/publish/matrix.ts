import type { Actor, Component, Dataset, DatasetInfo, Finding } from '../read.ts'

export type { Component }

/** A question of a component. */
export type Indicator = Component['indicators'][number]

/** An actor as far as the matrix needs it. */
export type MatrixActor = Pick<Actor, 'id' | 'kind' | 'name' | 'members'>

/** A finding without its basis. */
export type MatrixFinding = Pick<Finding, 'id' | 'actor' | 'indicator' | 'value' | 'since'>

/** A position's line, in words of the release day. */
export interface Headline {
  readonly actor: string
  readonly component: string
  readonly headline: string
}

/** The first tier of the published dataset: all that the comparison needs. */
export interface Matrix {
  readonly dataset: DatasetInfo
  readonly components: readonly Component[]
  readonly actors: readonly MatrixActor[]
  readonly findings: readonly MatrixFinding[]
  readonly headlines: readonly Headline[]
}

export function matrixOf(dataset: Dataset): Matrix {
  return {
    dataset: dataset.info,
    components: dataset.components,
    actors: dataset.actors.map(({ id, kind, name, members }) => ({ id, kind, name, ...(members && { members }) })),
    findings: dataset.findings.map(({ id, actor, indicator, value, since }) => ({
      id,
      actor,
      indicator,
      value,
      ...(since !== undefined && { since }),
    })),
    headlines: dataset.positions.map(({ actor, component, headline }) => ({ actor, component, headline })),
  }
}
