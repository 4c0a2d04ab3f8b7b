export default {
  app: {
    name: '明鉴·监督',
    vendor: '纪检监察'
  },
  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },
  disableWelcomeMessage: true
};
