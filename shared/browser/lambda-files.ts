/** Where the packed Chromium lies beside the bundle: infra/ puts it there, lambda.ts takes it from there. */
export const chromiumFolder = 'chromium';
