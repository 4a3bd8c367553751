<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    ${msg("pageExpiredTitle")}
  <#elseif section == "form">
    <p class="instruction">${msg("pageExpiredMsg1")}</p>
    <div class="form">
      <a id="loginRestartLink" class="button primary block" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
      <a id="loginContinueLink" class="button secondary block" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
