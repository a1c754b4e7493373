// Old Node versions read this file too: it is imported first and uses nothing new.
const needed = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Cần Node.js ${needed.join('.')} trở lên, máy này đang dùng ${process.versions.node}. Hãy cài bản LTS mới rồi chạy lại.\n` +
      `Node.js ${needed.join('.')} or newer is needed, this is ${process.versions.node}. Install a current LTS release and try again.`,
  );
  process.exit(1);
}
