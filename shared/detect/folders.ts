/** Folders of programs, uploads and caches: files lie there, pages do not. */
export const amongPrograms =
  /\/(?:wp-content\/(?:uploads|plugins|themes|cache|upgrade|mu-plugins)|wp-includes|wp-admin|includes?|assets|css|js|fonts?|images?|img|media|uploads?|cache|tmp|temp|backup|cgi-bin|vendor|node_modules|templates?|modules|\.well-known|\.cache)\/(?:[^?#]*)$/i;
