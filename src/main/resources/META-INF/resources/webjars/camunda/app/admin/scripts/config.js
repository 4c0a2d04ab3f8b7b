export default {
  app: {
    name: '明鉴·管理',
    vendor: '纪检监察'
  },
  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },
  disableWelcomeMessage: true
};
