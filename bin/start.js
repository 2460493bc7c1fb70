/**
 * Starts the program under the name it was called by. One small file for each name stands beside
 * this one, so that it works where npm writes shims instead of links.
 */
const [major, minor, patch] = process.versions.node.split('.').map(Number);
const oldEnough = major > 20 || (major === 20 && (minor > 18 || (minor === 18 && patch >= 1)));

exports.start = (name) => {
  if (!oldEnough) {
    process.stderr.write(
      `${name}: this is Node ${process.versions.node}; 20.18.1 or newer is needed\n`,
    );
    process.exitCode = 1;
    return;
  }
  require('../dist/launch.cjs').launch(name);
};
