import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { MetadataPlugin } from './scripts/metadata-plugin.js';
import playground from './webpack.playground.js';

const root = import.meta.dirname;

/** Modules of which a bundle holds what they give, not how. */
const evaluated = ['src/policies/library.ts', 'src/policies/besides.ts'].map(file => resolve(root, file));

/** The chunks that share a module, as part of a file's name. */
const names = chunks =>
  chunks
    .map(({ name }) => name)
    .sort()
    .join('~');

/**
 * The add-in: one page for pane, functions and commands. `functions.js` has a stable name and no React; everything
 * the pane needs is in chunks that are fetched when it is first shown.
 */
const addin = {
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2022'],
  context: root,
  entry: { functions: './src/addin.ts' },
  output: {
    path: resolve(root, 'dist'),
    // Chunks lie beside the page; left out, functions.js would carry code to find that out.
    publicPath: '',
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    // The playground builds into dist/playground; only what this build made is its to remove.
    clean: { keep: /^playground\// },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: evaluated,
        use: resolve(root, 'scripts/evaluated-loader.js'),
      },
      {
        test: /\.tsx?$/,
        exclude: [/node_modules/, ...evaluated],
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'blocking',
      inject: 'body',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'assets/shortcuts.json', to: 'assets/[name][ext]' },
        { from: 'src/taskpane/pages', to: '[name][ext]' },
        { from: 'assets/sample-workbook.json', to: 'assets/[name][ext]' },
        { from: 'manifest.xml' },
      ],
    }),
    new MetadataPlugin({ 'en-US': 'functions.json', 'zh-CN': 'functions.zh-CN.json' }),
  ],
  // Ids and names that are short rather than stable from one build to the next: a chunk's address holds its hash, so nothing old is met.
  optimization: {
    mangleExports: 'size',
    moduleIds: 'size',
    chunkIds: 'total-size',
    // What several late bodies need is fetched once: the rules that read a roster, and the words that show a policy.
    splitChunks: {
      cacheGroups: {
        // Named after who fetches it, so that what the pane's first load weighs can be read off the names (scripts/sizes.ts).
        defaultVendors: {
          test: /[\\/]node_modules[\\/]/,
          priority: -10,
          reuseExistingChunk: true,
          name: (module, chunks) => `vendors-${names(chunks)}`,
        },
        default: {
          minChunks: 2,
          priority: -20,
          reuseExistingChunk: true,
          name: (module, chunks) => `shared-${names(chunks)}`,
        },
        bodies: {
          chunks: chunk => chunk.name?.startsWith('body-') ?? false,
          name: module => (module.resource?.includes('/src/engine/') ? 'body-engine' : 'body-words'),
          minChunks: 2,
          enforce: true,
        },
      },
    },
  },
  performance: false,
  stats: 'errors-warnings',
};

export default [addin, playground];
