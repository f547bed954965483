// TypeScript goes straight into the bundle; `npm run types` checks it.
module.exports = {
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'builtin:swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        type: 'javascript/auto'
      },
      { test: /\.svg$/, type: 'asset/source' }
    ]
  }
};
