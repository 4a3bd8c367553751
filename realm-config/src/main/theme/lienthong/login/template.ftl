<#import "field.ftl" as field>

<#macro username>
  <@field.group name="kc-attempted-username" label=msg("username")>
    <div class="group">
      <span class="box read-only"><input id="kc-attempted-username" value="${auth.attemptedUsername}" readonly></span>
      <a id="reset-login" class="button secondary" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
    </div>
  </@field.group>
</#macro>

<#assign mark = url.resourcesPath + "/" + properties["mark." + realm.name]>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <title><#nested "header"> · ${msg("brand." + realm.name)}</title>
  <link rel="icon" href="${mark}" type="image/svg+xml">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module" src="${url.resourcesPath}/js/login.js"></script>
<#-- the head is not closed: before its end tag Keycloak would write an inline script, which the policy forbids; login.js does its work -->
<body class="realm-${realm.name}" data-page-id="login-${pageId}"
      data-signed-in-elsewhere="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-session="${authenticationSession.authSessionIdHash}"</#if>>
  <header class="brand">
    <img class="mark" src="${mark}" alt="" width="40" height="40">
    <p class="name">${msg("brand." + realm.name)}</p>
    <p class="purpose">${msg("purpose." + realm.name)}</p>
  </header>
  <main>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="languages" aria-label="${msg("languages")}">
      <#list locale.supported?sort_by("languageTag")?reverse as language>
      <a href="${language.url}" lang="${language.languageTag}"<#if language.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${msg("language." + language.languageTag)}</a>
      </#list>
    </nav>
    </#if>
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <div class="form"><#nested "show-username"><@username /></div>
    </#if>
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
    <div class="alert ${message.type}" role="<#if message.type == "error">alert<#else>status</#if>"><strong>${msg("alert." + message.type)}</strong> <span class="kc-feedback-text">${kcSanitize(message.summary)?no_esc}</span></div>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" class="form" action="${url.loginAction}" method="post">
      <button class="button secondary block" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="note"><#nested "info"></div></#if>
    <#if pageId == "login"><p class="note">${msg("whomToAsk." + realm.name)}</p></#if>
  </main>
</body>
</html>
</#macro>
