<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("confirmLinkIdpTitle")}
  <#elseif section == "form">
    <form id="kc-register-form" class="form" action="${url.loginAction}" method="post">
      <button id="linkAccount" class="button primary block" name="submitAction" value="linkAccount">${msg("confirmLinkIdpContinue", idpDisplayName)}</button>
      <#if !hideReviewButton?has_content>
      <button id="updateProfile" class="button secondary block" name="submitAction" value="updateProfile">${msg("confirmLinkIdpReviewProfile")}</button>
      </#if>
    </form>
  </#if>
</@layout.registrationLayout>
