import styles from './page.module.css'

interface PageContentsProps {
  readonly parts: readonly { readonly id: string; readonly title: string }[]
}

/** The hash that leads to the list of contents. */
export const contentsId = 'contents'

/** What a long page holds, as links to its parts. */
export function PageContents({ parts }: PageContentsProps) {
  return (
    <nav id={contentsId} className={styles['contents']} aria-label="On this page">
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
