/** Hosts that a public list must not speak of. */
import { withParents } from './host.ts';

/**
 * Hosts where millions of unrelated people publish, or that half the web loads from: a list that names one of them whole says nothing
 * of the page behind a link, as with a public suffix. Some are newspapers and magazines that public lists of pornography name by
 * mistake or for their small ads (163.com, ekstrabladet.dk, eonline.com, filmweb.pl, kataweb.it, maxim.com, menshealth.com). Entries below them (`pages.platform.example`, or with a path) stay.
 */
const publishers = `163.com 9gag.com adf.ly amazon.com amazonaws.com archive.org bing.com bit.ly blogger.com canalblog.com cloudflare.com cloudfront.net
  dailymotion.com deviantart.com discord.com discord.gg dropbox.com ebay.com ekstrabladet.dk eonline.com etsy.com facebook.com fc2.com filmweb.pl flickr.com gfycat.com giphy.com
  github.com gitlab.com goo.gl google.com googleapis.com googleusercontent.com gstatic.com hotjar.com hwcdn.net ibb.co imageshack.us imgbb.com imgur.com
  instagram.com jsdelivr.net data.kataweb.it kataweb.it linktr.ee linkedin.com live.com livejournal.com mail.ru maxim.com mediafire.com medium.com mega.co.nz mega.nz menshealth.com
  msn.com naver.com ok.ru over-blog.com patreon.com paypal.com photobucket.com pinterest.com pixiv.net postimg.cc postimg.org quora.com
  reddit.com skyrock.com soundcloud.com sourceforge.net spotify.com statcounter.com t.co t.me taringa.net telegram.me telegram.org tenor.com tiktok.com tinyurl.com
  tripod.com tumblr.com twitch.tv twitter.com vimeo.com vk.com wattpad.com webs.com weebly.com wetransfer.com wikimedia.org wikipedia.org wix.com
  wordpress.com wp.com x.com yahoo.com yandex.ru youtu.be youtube.com`;
/**
 * Buttons, counters, banners and newsletters of every kind of site, which lists of pornography name because they were made from what
 * such pages load: share buttons and advertisements alone would make listed links of them. All that lies below them is theirs. Those that
 * serve adult sites alone are not here.
 */
const services = `247realmedia.com 360yield.com addtoany.com admatic.com.tr adtech.de agkn.com ahalogy.com amplitude.com augur.io avocet.io awin1.com begun.ru
  behavioralengine.com bizrate.com branch.io c1exchange.com cfjump.com chartbeat.com checkm8.com content.ad contextweb.com converge-digital.com
  convertro.com creafi-online-media.com cxense.com deepintent.com demandbase.com dianomi.com dstillery.com econda-monitor.de edaa.eu emediate.dk
  emediate.eu emerse.com emetriq.de ensighten.com evergage.com evyy.net exelator.com exponea.com exponential.com eyeota.net eyereturn.com
  flashtalking.com foresee.com gemius.pl getresponse.com go2cloud.org grapeshot.co.uk hellobar.com hittail.com hm.baidu.com idtargeting.com
  iesnare.com infolinks.com inmobi.com innovid.com inpagevideo.nl insightexpressai.com inspectlet.com jivox.com jumptap.com justpremium.com kargo.com
  keywee.co kissmetrics.com kontera.com lfstmedia.com livefyre.com liveperson.com liverail.com lockerdome.com luminate.com lytics.io media.net
  media6degrees.com mediavine.com mediavoice.com mixpanel.com mmtro.com mxptint.net nend.net netmng.com onaudience.com outbrain.com parsely.com
  perfectaudience.com permutive.com pippio.com plista.com po.st profitshare.ro programattik.com pubmatic.com qualtrics.com quantcast.mgr.consensu.org
  quantummetric.com reactx.com res-x.com retargeter.com rubiconproject.com s0.wp.com scorecardresearch.com securitymetrics.com sessioncam.com
  simpli.fi siteimproveanalytics.com skimresources.com smartclip.net smartlook.com sonobi.com speedcurve.com speedshiftmedia.com stackadapt.com
  sumo.com taboola.com tapad.com tealiumiq.com theadex.com tradedoubler.com tubemogul.com turn.com tynt.com unknowntray.com viglink.com
  visualwebsiteoptimizer.com walkme.com watchingthat.com weborama.com widespace.com wisepops.com woopra.com wowanalytics.co.uk wurfl.io wzrkt.com
  yadro.ru yieldmo.com zanox.com zarget.com zemanta.com`;
const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const [publishing, serving] = [names(publishers), names(services)];
/** A host of which a list must not say anything; below a publisher it may. */
export const isPlatform = (host: string): boolean =>
  publishing.has(host.replace(/^www\./, '')) || withParents(host).some((name) => serving.has(name));
