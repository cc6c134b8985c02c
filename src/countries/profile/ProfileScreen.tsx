import { useEffect, type ReactNode } from 'react'
import type { Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { PageContents } from '../../frame/page/PageContents.tsx'
import { PageSection } from '../../frame/page/PageSection.tsx'
import screen from '../../frame/screen.module.css'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { Flag } from '../../ui/Flag.tsx'
import { useView } from '../../view/store.ts'
import { Masthead } from './Masthead.tsx'
import styles from './profile.module.css'
import { profileKinds, type ProfileProps } from './profileRecords.ts'
import { profileParts } from './profileParts.tsx'

/** A country, bloc or forum on one page. */
export function ProfileScreen({ matrix, actor }: { matrix: Matrix; actor: MatrixActor }) {
  const asOf = useView((view) => view.asOf)
  const inferred = useView((view) => view.inferred)
  const { complete, waiting, retry } = useCatalogue(profileKinds)
  const about = complete?.actors.find(({ id }) => id === actor.id)
  const pageTitle = `${actor.name} – ${matrix.dataset.name}`
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])
  return (
    <main className={`${screen['screen']} ${styles['page']}`} id="main">
      {complete && about ? (
        <Profile matrix={matrix} actor={actor} about={about} records={complete} asOf={asOf} inferred={inferred} />
      ) : (
        <>
          <div className={styles['masthead']}>
            <h1>
              <Flag code={actor.id} /> {actor.name}
            </h1>
          </div>
          <EvidenceLoading loading={waiting} what="profile" onRetry={retry} />
        </>
      )}
    </main>
  )
}

function Profile(props: ProfileProps): ReactNode {
  const parts = profileParts(props.actor.kind)
  return (
    <>
      <Masthead {...props} />
      <PageContents parts={parts} />
      {parts.map(({ id, title, Part }) => (
        <PageSection key={id} id={id} title={title} hasContents>
          <Part {...props} />
        </PageSection>
      ))}
    </>
  )
}
