// As soon as the text is here: fetches what the moving map needs, so that it waits in the cache for the scripts that ask
// for it later. A classic script, inlined in every page with a map; where data is spared, the map is offered instead.
{
  const { connection, deviceMemory = 8 } = navigator;
  const files = document.currentScript?.dataset.ahead?.split(' ') ?? [];
  if (connection?.saveData || connection?.effectiveType?.endsWith('2g') || deviceMemory < 1) {
    document.documentElement.dataset.sparing = '';
  } else {
    addEventListener('DOMContentLoaded', () => {
      if (!document.createElement('canvas').getContext('webgl2')) return;
      for (const file of files) {
        // What does not arrive is asked for again by those who need it.
        fetch(file)
          .then((answer) => answer.blob())
          .catch(() => {});
      }
    });
  }
}
