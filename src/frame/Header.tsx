import { useEffect, useRef, useState } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { screens, type Screen } from '../model/screens.ts'
import controls from '../ui/controls.module.css'
import { Popover } from '../ui/Popover.tsx'
import { changePreferences, usePreferences } from '../view/preferences.ts'
import { siteRoot } from '../view/siteRoot.ts'
import { useViewState } from '../view/store.ts'
import styles from './Header.module.css'
import { pinnedLink } from './pinnedLink.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { openSearchPalette } from './search/openSearchPalette.ts'
import { openKeyboardHelp } from './shortcuts.ts'

const themes = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const
const densities = [
  ['roomy', 'Roomy'],
  ['dense', 'Dense'],
] as const

export function Header({ matrix }: { matrix: Matrix }) {
  const theme = usePreferences((preferences) => preferences.theme)
  const density = usePreferences((preferences) => preferences.density)
  return (
    <header className={styles['header']}>
      <a className={styles['name']} href={siteRoot()}>
        {matrix.dataset.name}
      </a>
      <ScreenLinks />
      <span className={styles['version']}>dataset {matrix.dataset.version}</span>
      <div className={styles['tools']}>
        <button
          type="button"
          className={controls['button']}
          onClick={openSearchPalette}
          aria-keyshortcuts="Control+K Meta+K /"
        >
          Search
        </button>
        <CopyLink matrix={matrix} />
        <Popover label="Look" name="Look: theme and density" className={controls['button']}>
          <Choice
            legend="Theme"
            options={themes}
            chosen={theme}
            onChoose={(chosen) => changePreferences({ theme: chosen })}
          />
          <Choice
            legend="Density"
            options={densities}
            chosen={density}
            onChoose={(chosen) => changePreferences({ density: chosen })}
          />
        </Popover>
        <button type="button" className={controls['square']} aria-label="Keyboard help" onClick={openKeyboardHelp}>
          ?
        </button>
      </div>
    </header>
  )
}

/** The screens, those of a section as one; whoever opens one takes the selection, the day and the filters along. */
function ScreenLinks() {
  const shown = useViewState((state) => state.screen)
  const navRef = useRef<HTMLElement>(null)
  // On a phone the row moves sideways: the screen that is shown is in sight.
  useEffect(() => {
    const nav = navRef.current!
    const link = nav.querySelector<HTMLElement>('[aria-current]')
    if (link) nav.scrollLeft = link.offsetLeft - nav.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2
  }, [shown])
  const headings = screens.filter(
    ({ section, unlisted }, index) => !unlisted && (section === undefined || section !== screens[index - 1]?.section),
  )
  const isShown = ({ id, section }: Screen) =>
    id === shown || (section !== undefined && screens.some((it) => it.id === shown && it.section === section))
  return (
    <nav ref={navRef} className={styles['screens']} aria-label="Screens">
      {headings.map((screen) => (
        <PlaceLink
          key={screen.id}
          to={{ screen: screen.id }}
          aria-current={isShown(screen) ? (screen.id === shown ? 'page' : 'true') : undefined}
        >
          {screen.section ?? screen.label}
        </PlaceLink>
      ))}
    </nav>
  )
}

function Choice<Value extends string>(props: {
  readonly legend: string
  readonly options: readonly (readonly [Value, string])[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}) {
  const { legend, options, chosen, onChoose } = props
  return (
    <fieldset className={styles['choice']}>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={legend} checked={value === chosen} onChange={() => onChoose(value)} /> {label}
        </label>
      ))}
    </fieldset>
  )
}

/** Copies a link that says the day and the dataset's version too, so that it means the same next year. */
function CopyLink({ matrix }: { matrix: Matrix }) {
  const [outcome, setOutcome] = useState<'copied' | { failed: string }>()
  const copy = async () => {
    const link = pinnedLink(matrix)
    try {
      await navigator.clipboard.writeText(link)
      setOutcome('copied')
    } catch {
      setOutcome({ failed: link })
    }
  }
  return (
    <span
      className={styles['copy']}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setOutcome(undefined)}
    >
      <button type="button" className={controls['button']} onClick={copy}>
        Copy link
      </button>
      <span role="status" className={styles['outcome']}>
        {outcome === 'copied' && 'Copied, with the day and the dataset’s version'}
      </span>
      {typeof outcome === 'object' && (
        // It takes the focus itself: a press beside the field does not put it away.
        <label className={styles['outcome']} tabIndex={-1}>
          The browser forbids copying. Copy it from here:{' '}
          <input readOnly value={outcome.failed} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </span>
  )
}
