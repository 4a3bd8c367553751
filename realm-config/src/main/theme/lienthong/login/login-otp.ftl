<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
  <#if section == "header">
    ${msg("otpTitle")}
  <#elseif section == "form">
    <form id="kc-otp-login-form" class="form" action="${url.loginAction}" method="post">
      <#list otpLogin.userOtpCredentials as device>
        <#if otpLogin.userOtpCredentials?size gt 1>
        <label class="check"><input type="radio" name="selectedCredentialId" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId!""> checked</#if>> ${device.userLabel}</label>
        </#if>
      </#list>
      <@field.input name="otp" label=msg("loginOtpOneTime") autocomplete="one-time-code" fieldName="totp" autofocus=true />
      <@buttons.loginButton />
    </form>
  </#if>
</@layout.registrationLayout>
