import { defineConfig } from 'vite';

/**
 * One ES module with its styles inside: a webapp loads a single file named in its config.js. MINGJIAN_ENTRY says which:
 * "tasklist" with all parts, or "elsewhere" with the words alone.
 */
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    lib: { entry: `src/${process.env.MINGJIAN_ENTRY ?? 'tasklist'}.ts`, formats: ['es'], fileName: () => 'mingjian.js' },
    rolldownOptions: {
      output: { codeSplitting: false },
      // "use client" of the component library says nothing to a bundle that is all client.
      onwarn: (warning, say) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && say(warning)
    },
    minify: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000
  }
});
