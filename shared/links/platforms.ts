/**
 * Hosts where millions of unrelated people publish, or that half the web loads from: a list that names one of them whole says nothing
 * of the page behind a link, as with a public suffix. Some are newspapers and magazines that public lists of pornography name by
 * mistake or for their small ads (163.com, ekstrabladet.dk, eonline.com, maxim.com, menshealth.com). Entries below them (`pages.platform.example`, or with a path) stay.
 */
export const platforms: ReadonlySet<string> = new Set(
  `163.com 9gag.com adf.ly amazon.com amazonaws.com archive.org bing.com bit.ly blogger.com canalblog.com cloudflare.com cloudfront.net
  dailymotion.com deviantart.com discord.com discord.gg dropbox.com ebay.com ekstrabladet.dk eonline.com etsy.com facebook.com fc2.com flickr.com gfycat.com giphy.com
  github.com gitlab.com goo.gl google.com googleapis.com googleusercontent.com gstatic.com hotjar.com ibb.co imageshack.us imgbb.com imgur.com
  instagram.com jsdelivr.net linktr.ee linkedin.com live.com livejournal.com mail.ru maxim.com mediafire.com medium.com mega.co.nz mega.nz menshealth.com
  msn.com naver.com ok.ru over-blog.com patreon.com paypal.com photobucket.com pinterest.com pixiv.net postimg.cc postimg.org quora.com
  reddit.com skyrock.com soundcloud.com sourceforge.net spotify.com statcounter.com t.co t.me telegram.me telegram.org tenor.com tiktok.com tinyurl.com
  tripod.com tumblr.com twitch.tv twitter.com vimeo.com vk.com wattpad.com webs.com weebly.com wetransfer.com wikimedia.org wikipedia.org wix.com
  wordpress.com wp.com x.com yahoo.com yandex.ru youtu.be youtube.com`
    .split(/\s+/)
    .flatMap((host) => [host, `www.${host}`]),
);
