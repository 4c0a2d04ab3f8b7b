export default {
  app: {
    name: '明鉴·监督',
    vendor: '纪检监察'
  },
  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },
  customScripts: ['scripts/mingjian.js'],
  disableWelcomeMessage: true
};
