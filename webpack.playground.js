import { resolve } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';

const root = import.meta.dirname;

/**
 * The embedded host, for development, demonstration and tests; never part of the add-in. Unminified, because minifying Univer takes
 * longer than everything else together.
 */
export default {
  name: 'playground',
  mode: 'development',
  devtool: false,
  target: ['web', 'es2022'],
  context: root,
  entry: {
    playground: './src/playground/page/main.ts',
    'port-scenarios': './test/playground/port-scenarios-page.ts',
  },
  output: { path: resolve(root, 'dist/playground'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new CssPlugin(),
    new HtmlPlugin({
      template: './src/playground/page/index.html',
      filename: 'index.html',
      chunks: ['playground'],
      minify: false,
    }),
  ],
  performance: false,
  stats: 'errors-warnings',
};
