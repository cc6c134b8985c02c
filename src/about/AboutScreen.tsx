import { useEffect } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { UnknownPage } from '../frame/page/UnknownPage.tsx'
import { aboutPages } from '../model/aboutPages.ts'
import { ClaimsPage } from './claims/ClaimsPage.tsx'
import { GlossaryPage } from './glossary/GlossaryPage.tsx'
import { MethodPage } from './method/MethodPage.tsx'
import { StartPage } from './StartPage.tsx'

interface AboutScreenProps {
  readonly matrix: Matrix
  readonly page: string | undefined
}

/** What the atlas is, how it answers, its words, and the claims from which it grew. */
export function AboutScreen({ matrix, page }: AboutScreenProps) {
  const title = aboutPages.find((it) => it.page === page)?.title ?? (page === undefined ? 'About' : 'No such page')
  const pageTitle = `${title} – ${matrix.dataset.name}`
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])
  switch (page) {
    case undefined:
      return <StartPage matrix={matrix} />
    case 'method':
      return <MethodPage matrix={matrix} />
    case 'glossary':
      return <GlossaryPage matrix={matrix} />
    case 'claims':
      return <ClaimsPage matrix={matrix} />
    default:
      return <UnknownPage screen="about" page={page} what="page" known={known} />
  }
}

const known = aboutPages.map(({ page, title }) => ({ page, name: title }))
