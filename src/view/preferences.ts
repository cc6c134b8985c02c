import { create } from 'zustand'

/** What is kept on this machine and never stands in a link. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly density: 'roomy' | 'dense'
  /** The hint for first visitors has been put away. */
  readonly hintSeen: boolean
}

const key = 'cyber-policy-atlas'
const standard: Preferences = { theme: 'system', density: 'roomy', hintSeen: false }

export const usePreferences = create<Preferences>()(() => standard)

/** Reads what is kept, and shows the theme and the density to the style sheets. */
export function startPreferences(): void {
  usePreferences.setState(kept())
  applyPreferences()
}

export function changePreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change)
  applyPreferences()
  try {
    localStorage.setItem(key, JSON.stringify(usePreferences.getState()))
  } catch {
    // Storage may be full or forbidden; the choice then holds until the page is closed.
  }
}

function applyPreferences(): void {
  const { theme, density } = usePreferences.getState()
  document.documentElement.dataset['theme'] = theme
  document.documentElement.dataset['density'] = density
}

/** What is kept, as far as it is still understood. */
function kept(): Preferences {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>
    return {
      theme: found.theme === 'light' || found.theme === 'dark' ? found.theme : standard.theme,
      density: found.density === 'dense' ? 'dense' : standard.density,
      hintSeen: found.hintSeen === true,
    }
  } catch {
    return standard
  }
}
