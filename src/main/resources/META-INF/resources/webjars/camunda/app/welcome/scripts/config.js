export default {
  app: {
    name: '明鉴·首页',
    vendor: '纪检监察'
  },
  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },
  links: [],
  customScripts: ['scripts/mingjian.js'],
  disableWelcomeMessage: true
};
