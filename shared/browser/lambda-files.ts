/** Where the packed Chromium lies beside the bundle: infra/ puts it there, lambda.ts takes it from there. */
export const chromiumFolder = 'chromium';
export const chromiumFiles = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'] as const;
