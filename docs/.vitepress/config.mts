import { withMermaid } from 'vitepress-plugin-mermaid'

const repository = 'https://github.com/sasp4j/sasp4j'

// Pages link to files of the project as a reader of the repository sees them; on the site they lead there.
function toRepository(href: string): string {
  const file = href.match(/^(?:\.\.\/)+((?:examples|api-spec|core|adapter-http|adapter-fake|CONTRIBUTING|README).*)$/)
  return file ? `${repository}/blob/main/${file[1]}` : href
}

export default withMermaid({
  title: 'sasp4j',
  description: 'A Java library for web hosts that resell certificates',
  lang: 'en',
  base: process.env.SITE_BASE ?? '/',
  outDir: 'target/site',
  cacheDir: 'target/cache',
  srcExclude: ['node_modules/**', 'target/**'],
  rewrites: { 'decisions/README.md': 'decisions/index.md' },
  ignoreDeadLinks: [/^\/(spec|apidocs)\//],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      const open = md.renderer.rules.link_open!
      md.renderer.rules.link_open = (tokens, index, options, env, self) => {
        const href = tokens[index].attrGet('href')
        if (href) {
          tokens[index].attrSet('href', toRepository(href))
          if (href.startsWith('/apidocs/')) {
            // No page of VitePress: its router must not open it.
            tokens[index].attrSet('target', '_self')
          }
        }
        return open(tokens, index, options, env, self)
      }
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Get started', link: '/getting-started' },
      { text: 'Specification', link: '/spec/index.html', target: '_self' },
      { text: 'Javadoc', link: '/apidocs/index.html', target: '_self' },
    ],
    sidebar: [
      { text: 'Get started', link: '/getting-started' },
      {
        text: 'Guides',
        items: [
          { text: 'Show the status of an order', link: '/guide/embed' },
          { text: 'Watch orders over weeks', link: '/guide/watch' },
          { text: 'Upload documents', link: '/guide/upload' },
          { text: 'Develop and test offline', link: '/guide/offline' },
          { text: 'Test against the specification', link: '/guide/contract-tests' },
        ],
      },
      {
        text: 'Recipes',
        items: [
          { text: 'Spring Boot', link: '/recipes/spring-boot' },
          { text: 'CDI, Quarkus, Micronaut and Kotlin', link: '/recipes/containers' },
          { text: 'Proxies, trust, metrics and traces', link: '/recipes/own-client' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'Errors', link: '/reference/errors' },
          { text: 'Configuration', link: '/reference/configuration' },
          { text: 'Compatibility', link: '/reference/compatibility' },
          { text: 'Versions', link: '/reference/versions' },
          { text: 'Performance', link: '/performance' },
          { text: 'Architecture', link: '/architecture' },
          { text: 'Decisions', link: '/decisions/' },
        ],
      },
    ],
    socialLinks: [{ icon: 'github', link: repository }],
    outline: 'deep',
  },
})
