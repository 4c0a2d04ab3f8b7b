import { defineConfig } from 'vite';

/** One ES module with its styles inside: Tasklist loads a single file named in its config.js. */
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    lib: { entry: 'src/tasklist.ts', formats: ['es'], fileName: () => 'mingjian.js' },
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
