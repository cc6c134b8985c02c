/** How something stands to what it is compared with, as a drawn sign. Words must stand beside it. */
export function VerdictSign({ verdict }: { verdict: 'same' | 'different' | 'cannot-tell' | 'members-differ' }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d={signs[verdict]} fill="none" stroke="currentcolor" strokeWidth="1.4" />
    </svg>
  )
}

// Not every font has these signs.
const signs = {
  same: 'M1 3.5h8M1 6.5h8',
  different: 'M1 3.5h8M1 6.5h8M7.5.5l-5 9',
  'cannot-tell': 'M3 3.2a2 2 0 1 1 2.9 1.9C5.2 5.5 5 5.9 5 6.8M5 8v1.4',
  'members-differ': 'M1 3.5h8M5 .5v6M1 9h8',
}
