import type { ComponentType } from 'react'
import type { MatrixActor } from '../../dataset/publish/matrix.ts'
import { Checks } from './Checks.tsx'
import { ComponentStances } from './ComponentStances.tsx'
import { DisputeList, OpenQuestions } from './DisputeList.tsx'
import { Events, JointActs } from './Events.tsx'
import { IndexEditions } from './IndexEditions.tsx'
import { Instruments } from './Instruments.tsx'
import { Members } from './Members.tsx'
import { MembersCompared } from './MembersCompared.tsx'
import { Partners } from './Partners.tsx'
import type { ProfileProps } from './profileRecords.ts'
import { SourceTable } from './SourceTable.tsx'
import { Strategies } from './Strategies.tsx'
import { Texts } from './Texts.tsx'
import { WhoIsInCharge } from './WhoIsInCharge.tsx'

interface ProfilePart {
  /** The hash that leads to it. */
  readonly id: string
  readonly title: string
  readonly Part: ComponentType<ProfileProps>
}

const endings: readonly ProfilePart[] = [
  { id: 'disputes', title: 'In dispute', Part: DisputeList },
  { id: 'open', title: 'Open questions', Part: OpenQuestions },
  { id: 'sources', title: 'Sources', Part: SourceTable },
  { id: 'checks', title: 'How it was checked', Part: Checks },
]

const parts: Readonly<Record<MatrixActor['kind'], readonly ProfilePart[]>> = {
  country: [
    { id: 'bodies', title: 'Who is in charge', Part: WhoIsInCharge },
    { id: 'strategies', title: 'Strategies', Part: Strategies },
    { id: 'components', title: 'The components', Part: ComponentStances },
    { id: 'instruments', title: 'Instruments', Part: Instruments },
    { id: 'milestones', title: 'Milestones', Part: Events },
    { id: 'indices', title: 'In international indices', Part: IndexEditions },
    { id: 'partners', title: 'Joint acts and partners', Part: Partners },
    ...endings,
  ],
  bloc: [
    { id: 'members', title: 'Members', Part: Members },
    { id: 'compared', title: 'Its members compared', Part: MembersCompared },
    { id: 'acts', title: 'Joint acts by year', Part: JointActs },
    { id: 'components', title: 'Stances as a bloc', Part: ComponentStances },
    { id: 'bodies', title: 'Its bodies', Part: WhoIsInCharge },
    { id: 'instruments', title: 'Its texts', Part: Instruments },
    ...endings,
  ],
  forum: [
    { id: 'forums', title: 'Forums', Part: WhoIsInCharge },
    { id: 'texts', title: 'Texts, and who joined them', Part: Texts },
    { id: 'events', title: 'Events by year', Part: Events },
    ...endings,
  ],
}

/** The parts of a profile, suited to what the actor is. */
export function profileParts(kind: MatrixActor['kind']): readonly ProfilePart[] {
  return parts[kind]
}
