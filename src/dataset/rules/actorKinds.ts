import { bloc, country } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const actorKinds: Rule = {
  id: 'actor-kind',
  sentence:
    'A country has its codes (`iso2`, `iso3`), a bloc has members, which are countries; no other actor has these. No two actors have one code or name.',
  good: { 'actors/ar/actor.json': country, 'actors/duo/actor.json': bloc },
  bad: {
    files: { 'actors/duo/actor.json': { ...bloc, members: [{ actor: 'forum', since: '2000' }] } },
    at: ['actors/duo/actor.json', 'members', 0, 'actor'],
  },
  *check({ actors }) {
    for (const key of ['iso2', 'iso3', 'name'] as const) {
      for (const [index, actor] of actors.entries()) {
        const twin = actors.slice(0, index).find((each) => each[key] !== undefined && each[key] === actor[key])
        if (!twin) continue
        const message = `"${actor[key]}" is the \`${key}\` of "${twin.id}" already; expected another, or one actor`
        yield { record: actor, at: [key], message, other: twin }
      }
    }
    const kinds = new Map(actors.map(({ id, kind }) => [id, kind]))
    for (const actor of actors) {
      for (const [key, owner] of [
        ['iso2', 'country'],
        ['iso3', 'country'],
        ['members', 'bloc'],
      ] as const) {
        if (actor.kind === owner && !(key in actor)) {
          yield { record: actor, at: [], message: `\`${key}\` is missing; a ${owner} has it` }
        }
        if (actor.kind !== owner && key in actor) {
          yield {
            record: actor,
            at: [key],
            message: `a ${actor.kind} has no \`${key}\`; expected it on a ${owner} only`,
          }
        }
      }
      for (const [index, member] of (actor.members ?? []).entries()) {
        const kind = kinds.get(member.actor)
        if (kind === 'country' || kind === undefined) continue
        yield {
          record: actor,
          at: ['members', index, 'actor'],
          message: `"${member.actor}" is a ${kind}; expected a country`,
        }
      }
    }
  },
}
