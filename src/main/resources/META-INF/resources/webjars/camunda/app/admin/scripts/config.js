export default {
  app: {
    name: '明鉴·管理',
    vendor: '纪检监察'
  },
  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },
  customScripts: ['scripts/mingjian.js'],
  disableWelcomeMessage: true
};
