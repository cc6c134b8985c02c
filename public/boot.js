// Runs before anything is drawn. The first page already holds the comparison as it opens by itself: whoever comes with a
// link to something else, has been here before or has a small window must not see that flash by. `data-application` is the
// script that takes its place (tools/drawFirstView.ts).
;(function () {
  var page = document.documentElement
  var application = document.currentScript.dataset.application
  if (!application) return
  var start = function () {
    import(new URL(application, document.baseURI))
  }

  var isKnown = false
  try {
    isKnown = localStorage.getItem('cyber-policy-atlas') !== null
  } catch {
    // Storage may be forbidden; nothing was kept then.
  }
  if (isKnown || location.search !== '' || !matchMedia('(min-width: 70rem)').matches) {
    page.dataset.first = 'away'
    start()
    return
  }

  page.dataset.first = 'shown'
  addEventListener('DOMContentLoaded', function () {
    // In a wide window the table of eight states has wide columns.
    if (matchMedia('(min-width: 94.5rem)').matches) {
      document.querySelector('#first [data-tight]').removeAttribute('data-tight')
    }
    // Once it is painted: a frame, and what comes after it. A page that nobody looks at has no frames.
    if (document.hidden) start()
    else
      requestAnimationFrame(function () {
        setTimeout(start)
      })
  })
})()
