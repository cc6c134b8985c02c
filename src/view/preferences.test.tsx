import { beforeEach, describe, expect, test } from 'vitest'
import { changePreferences, startPreferences, usePreferences } from './preferences.ts'

const key = 'cyber-policy-atlas'

/** Another window of the same site chooses. */
function chooseElsewhere(preferences: object) {
  localStorage.setItem(key, JSON.stringify(preferences))
}

beforeEach(() => {
  localStorage.removeItem(key)
  usePreferences.setState({ theme: 'system', density: 'roomy', hintSeen: false, tourSeen: false })
  startPreferences()
})

describe('what is chosen in another window', () => {
  test('is not undone by a choice in this one', () => {
    chooseElsewhere({ theme: 'dark', density: 'roomy', hintSeen: true })
    changePreferences({ density: 'dense' })
    const all = { theme: 'dark', density: 'dense', hintSeen: true, tourSeen: false }
    expect(usePreferences.getState()).toEqual(all)
    expect(JSON.parse(localStorage.getItem(key)!)).toEqual(all)
  })

  test('is followed at once', () => {
    chooseElsewhere({ theme: 'dark' })
    dispatchEvent(new StorageEvent('storage', { key }))
    expect(usePreferences.getState().theme).toBe('dark')
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })
})
