import '@fontsource-variable/ibm-plex-sans/wght.css'
import '@fontsource/source-serif-4/600.css'
import './tokens.css'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openNamedDataset } from './view/openDataset.ts'
import { startPreferences } from './view/preferences.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html: no element with the id "root" to draw the application in')

startPreferences()
void openNamedDataset()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
