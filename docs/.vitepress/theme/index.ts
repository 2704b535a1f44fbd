import { nextTick } from 'vue'
import DefaultTheme from 'vitepress/theme'
import type { Theme } from 'vitepress'
import './accessibility.css'
import './tables.css'

// The default theme gives the start page no landmark.
function markMain() {
  const content = document.getElementById('VPContent')
  if (content?.querySelector('main')) {
    content.removeAttribute('role')
  } else {
    content?.setAttribute('role', 'main')
  }
}

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ router }) {
    if (!import.meta.env.SSR) {
      router.onAfterRouteChange = () => nextTick(markMain)
    }
  },
}

export default theme
