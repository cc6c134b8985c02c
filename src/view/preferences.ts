import { create } from 'zustand'

/** What is kept on this machine and never stands in a link. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly density: 'roomy' | 'dense'
  /** The hint for first visitors has been put away. */
  readonly hintSeen: boolean
  /** The tour has been taken, or begun: it is not offered again. */
  readonly tourSeen: boolean
}

const key = 'cyber-policy-atlas'
const standard: Preferences = { theme: 'system', density: 'roomy', hintSeen: false, tourSeen: false }

export const usePreferences = create<Preferences>()(() => standard)

/** Reads what is kept, shows the theme and the density to the style sheets, and follows what other windows choose. */
export function startPreferences(): void {
  readKept()
  addEventListener('storage', (event) => event.key === key && readKept())
}

function readKept(): void {
  usePreferences.setState(kept())
  applyPreferences()
}

export function changePreferences(change: Partial<Preferences>): void {
  // Another window may have chosen something meanwhile.
  usePreferences.setState({ ...kept(), ...change })
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

/** What is kept, as far as it is still understood; where nothing is or can be kept, what holds now. */
function kept(): Preferences {
  try {
    const text = localStorage.getItem(key)
    if (text === null) return usePreferences.getState()
    const found = JSON.parse(text) as Partial<Preferences>
    return {
      theme: found.theme === 'light' || found.theme === 'dark' ? found.theme : standard.theme,
      density: found.density === 'dense' ? 'dense' : standard.density,
      hintSeen: found.hintSeen === true,
      tourSeen: found.tourSeen === true,
    }
  } catch {
    return usePreferences.getState()
  }
}
