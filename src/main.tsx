import '@fontsource-variable/ibm-plex-sans/wght.css'
import '@fontsource/source-serif-4/600.css'
import './tokens.css'
import './app.css'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openNamedDataset } from './view/openDataset.ts'
import { startPreferences } from './view/preferences.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html: no element with the id "root" to draw the application in')

const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )

/** The comparison as it opens by itself, drawn when the site was built. */
const first = document.getElementById('first')

startPreferences()
const opened = openNamedDataset()
if (first && document.documentElement.dataset['first'] === 'shown') {
  // It stands until the application can show the same.
  await opened
  first.remove()
  flushSync(draw)
} else {
  first?.remove()
  draw()
}
