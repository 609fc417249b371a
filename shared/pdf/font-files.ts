/** Files of the package `dejavu-fonts-ttf`, folder `ttf`. */
export const fontFiles = { regular: 'DejaVuSansCondensed.ttf', bold: 'DejaVuSansCondensed-Bold.ttf' } as const;
