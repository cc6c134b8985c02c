import styles from './page.module.css'

interface PageContentsProps {
  readonly parts: readonly { readonly id: string; readonly title: string }[]
}

/** What a long page holds, as links to its parts. */
export function PageContents({ parts }: PageContentsProps) {
  return (
    <nav className={styles['contents']} aria-label="On this page">
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
